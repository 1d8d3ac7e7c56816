GRADES = ["4", "5a", "5b", "5c", "6a", "6b", "6c", "7a", "7b"]


def app(ui):
    ui.title("Climbing")
    routes = ui.state.get("routes", [])
    with ui.row():
        name = ui.field("Route").strip()
        grade = ui.choice("Grade", GRADES)
    made = ui.switch("Made it", True)
    if ui.button("Add") and name:
        routes.append([name, grade, "yes" if made else "no"])
        ui.clear("Route")
    good = [route[1] for route in routes if route[2] == "yes"]
    ui.text(f"{len(good)} of {len(routes)} made", size=32, bold=True)
    if good:
        ui.text(f"Hardest: {max(good, key=GRADES.index)}", size=20)
    ui.table(routes, header=["Route", "Grade", "Made"])
