//! Prints the IDL of the program in the folder named by the first argument, as `anchor idl build` does.

use anchor_lang_idl::build::IdlBuilder;
use anyhow::{Context, Result};

fn main() -> Result<()> {
    let program = std::env::args_os()
        .nth(1)
        .context("name the folder of the program")?;
    let idl = IdlBuilder::new().program_path(program.into()).build()?;
    println!("{}", serde_json::to_string_pretty(&idl)?);
    Ok(())
}
