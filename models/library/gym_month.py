def app(ui):
    ui.title("Gym")
    visits = ui.state.get("visits", [])
    month = ui.now.strftime("%B %Y")
    if ui.button("I was there"):
        visits.append(f"{ui.now.day} {month}")
    ui.text(f"This month: {sum(month in visit for visit in visits)}", size=24)
    for visit in visits:
        ui.text(visit)
