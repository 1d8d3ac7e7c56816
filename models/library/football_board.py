def app(ui):
    ui.title("Football")
    goals = ui.state.get("goals", {"Lions": 0, "Bears": 0})
    for team in goals:
        with ui.row():
            if ui.button(f"Goal {team}"):
                goals[team] += 1
            if ui.button(f"Take back {team}") and goals[team] > 0:
                goals[team] -= 1
    lions, bears = goals["Lions"], goals["Bears"]
    ui.text(f"Lions {lions} : {bears} Bears", size=40, bold=True, align="center")
    if lions == bears:
        ui.text("It is a draw", align="center")
    else:
        ui.text("Lions lead" if lions > bears else "Bears lead", align="center", color="good")
