def app(ui):
    ui.title("Each address once")
    text = ui.field("Addresses", lines=6)
    lines = [line.strip().lower() for line in text.splitlines() if line.strip()]
    once = sorted(set(lines))
    count = len(once)
    ui.text(f"{count} {'address' if count == 1 else 'addresses'}, {len(lines) - count} removed", size=24, bold=True)
    ui.list(once)
    if once and ui.button("Copy"):
        ui.copy("\n".join(once))
        ui.notify("Copied")
