def app(ui):
    ui.title("Subnet")
    prefix = ui.slider("Prefix", 8, 30, 24)
    bits = "1" * prefix + "0" * (32 - prefix)
    parts = [str(int(bits[place:place + 8], 2)) for place in range(0, 32, 8)]
    ui.text(f"/{prefix}", size=24)
    ui.text(".".join(parts), size=40, bold=True)
    ui.text(f"{2 ** (32 - prefix) - 2:,} hosts", size=24)
