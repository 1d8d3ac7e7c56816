def app(ui):
    ui.title("Parity bit")
    bits = ui.field("Bits", "1011001").strip()
    kind = ui.choice("Parity", ["Even", "Odd"])
    if not bits or set(bits) - set("01"):
        ui.text("Only 0 and 1", color="bad")
        return
    ones = bits.count("1")
    parity = ones % 2 if kind == "Even" else 1 - ones % 2
    ui.text(f"Parity bit {parity}", size=40, bold=True)
    ui.text(f"{bits}{parity}", size=28)
    ui.text(f"{ones} {'one' if ones == 1 else 'ones'} in the number", color="muted")
