"""Uses a Solana chain through the Python libraries solders and solana, and prints what it saw as JSON."""

import asyncio
import json
import sys

from solana.rpc.api import Client
from solana.rpc.commitment import Confirmed
from solana.rpc.core import RPCException
from solana.rpc.websocket_api import connect
from solders.keypair import Keypair
from solders.message import MessageV0
from solders.pubkey import Pubkey
from solders.system_program import TransferParams, transfer
from solders.transaction import VersionedTransaction

RPC_URL, WS_URL = sys.argv[1], sys.argv[2]
CLOCK = Pubkey.from_string("SysvarC1ock11111111111111111111111111111111")
TOKEN = Pubkey.from_string("TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA")

client = Client(RPC_URL, commitment=Confirmed)
payer = Keypair()
receiver = Keypair().pubkey()


def pay(lamports):
    blockhash = client.get_latest_blockhash().value.blockhash
    instruction = transfer(TransferParams(from_pubkey=payer.pubkey(), to_pubkey=receiver, lamports=lamports))
    message = MessageV0.try_compile(payer.pubkey(), [instruction], [], blockhash)
    return VersionedTransaction(message, [payer])


async def first_change():
    async with connect(WS_URL) as socket:
        await socket.account_subscribe(receiver)
        await socket.recv()
        client.send_transaction(pay(5_000_000))
        notice = await asyncio.wait_for(socket.recv(), 10)
        return notice[0].result.value.lamports


airdrop = client.request_airdrop(payer.pubkey(), 2_000_000_000).value
client.confirm_transaction(airdrop)
sent = client.send_transaction(pay(1_000_000)).value
client.confirm_transaction(sent)
landed = client.get_transaction(sent, max_supported_transaction_version=0).value
parsed = client.get_transaction(sent, encoding="jsonParsed", max_supported_transaction_version=0).value
block = client.get_block(landed.slot, max_supported_transaction_version=0).value
simulated = client.simulate_transaction(pay(1_000_000), sig_verify=True).value
try:
    client.send_transaction(pay(9_000_000_000))
    refused = None
except RPCException as error:
    refused = type(error.args[0]).__name__

print(
    json.dumps(
        {
            "version": client.get_version().value.solana_core,
            "fee": landed.transaction.meta.fee,
            "type": parsed.transaction.transaction.message.instructions[0].parsed["type"],
            "listed": [str(each.signature) == str(sent) for each in client.get_signatures_for_address(receiver).value],
            "inBlock": any(each.transaction.signatures[0] == sent for each in block.transactions),
            "simulated": simulated.units_consumed,
            "refused": refused,
            "rentEpoch": str(client.get_account_info(TOKEN).value.rent_epoch),
            "clockBytes": len(client.get_account_info(CLOCK).value.data),
            "changed": asyncio.run(first_change()),
            "balance": client.get_balance(receiver).value,
        }
    )
)
