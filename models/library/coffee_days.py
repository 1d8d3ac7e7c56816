def app(ui):
    ui.title("Coffee duty")
    duty = {"Monday": "Eva", "Tuesday": "Finn", "Wednesday": "Gus", "Thursday": "Hana", "Friday": "Tea"}
    today = duty.get(ui.now.strftime("%A"), "Closed")
    ui.text(f"Today: {today}", size=36, bold=True)
    for day, person in duty.items():
        ui.text(f"{day}: {person}")
