def app(ui):
    ui.title("Savings goal")
    s = ui.state
    saved = s.get("saved", 0)
    name = ui.field("Saving for", "A bicycle")
    goal = ui.number("Goal", 500, min=1)
    ui.text(f"{saved} of {goal}", size=40, bold=True, align="center")
    ui.progress(min(saved / goal, 1), label=name)
    with ui.row():
        for amount in [1, 20, 100]:
            if ui.button(f"+{amount}"):
                s.saved = saved + amount
        if ui.button("Take 10 out") and saved >= 10:
            s.saved = saved - 10
    if saved >= goal:
        ui.text(f"You can buy it: {name}!", size=24, color="good", align="center")
    else:
        ui.text(f"{goal - saved} to go", color="muted", align="center")
