def app(ui):
    ui.title("Handover")
    address = ui.field("Address").strip() or "___"
    with ui.row():
        power = ui.number("Electricity (kWh)", 0, min=0)
        water = ui.number("Water (m³)", 0, min=0)
    keys = int(ui.number("Keys", 2, min=0))
    damage = ui.field("Damage", lines=3).strip() or "none"
    text = f"""Handover of the flat {address} on {ui.now.day} {ui.now:%B %Y}.
Electricity: {power} kWh. Water: {water} m³.
{keys} {'key' if keys == 1 else 'keys'} handed over. Damage: {damage}."""
    ui.text(text, size=18)
    if ui.button("Copy"):
        ui.copy(text)
        ui.notify("Copied")
