//! Prints the IDL of the program in the folder named by the first argument, as `anchor idl build` does.
//! Further arguments are passed to Cargo.

use anchor_lang_idl::build::IdlBuilder;
use anyhow::{Context, Result};

fn main() -> Result<()> {
    let mut arguments = std::env::args();
    let program = arguments.nth(1).context("name the folder of the program")?;
    let mut idl = IdlBuilder::new()
        .program_path(program.into())
        .cargo_args(arguments.collect())
        .build()?;
    // The builder sorts everything but the errors, which come in the order in which its tests ended.
    idl.errors.sort_by_key(|error| error.code);
    println!("{}", serde_json::to_string_pretty(&idl)?);
    Ok(())
}
