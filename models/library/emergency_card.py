GROUPS = ["unknown", "A+", "A-", "B+", "B-", "AB+", "AB-", "0+", "0-"]


def app(ui):
    ui.title("Emergency card")
    name = ui.field("Name").strip()
    group = ui.choice("Blood group", GROUPS)
    allergies = ui.field("Allergies").strip()
    medicines = ui.field("Medicines").strip()
    call = ui.field("Call in an emergency").strip()
    with ui.card("Emergency"):
        ui.text(f"Name: {name or '?'}", size=28, bold=True)
        ui.text(f"Blood group: {group}", size=24)
        ui.text(f"Allergies: {allergies or 'none'}", size=24, color="bad" if allergies else "")
        ui.text(f"Medicines: {medicines or 'none'}", size=24)
        ui.text(f"Call: {call or '?'}", size=24)
