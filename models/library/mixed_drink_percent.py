def app(ui):
    ui.title("Mixed drink")
    parts = ui.state.get("parts", [])
    with ui.row():
        name = ui.field("Ingredient").strip()
        ml = ui.number("Ml", 40, min=1)
        percent = ui.number("Alcohol (%)", 40.0, min=0, max=100)
        if ui.button("Add") and name:
            parts.append([name, ml, percent])
            ui.clear("Ingredient")
    picked = ui.list([f"{name}: {ml:g} ml, {percent:g} %" for name, ml, percent in parts], actions=["Delete"])
    if picked:
        parts.pop(picked.index)
    total = sum(ml for _, ml, _ in parts)
    alcohol = sum(ml * percent / 100 for _, ml, percent in parts)
    if total:
        ui.text(f"{alcohol / total * 100:.1f} %", size=40, bold=True)
        ui.text(f"{total:g} ml with {alcohol * 0.8:.0f} g of pure alcohol", size=20)
    else:
        ui.text("The glass is empty", color="muted")
