def app(ui):
    ui.title("Savings goal")
    s = ui.state
    saved = s.get("saved", 0)
    name = ui.field("Saving for", "A bicycle")
    goal = ui.number("Goal", 500, min=1)
    ui.text(f"{saved} of {goal}", size=40, bold=True, align="center")
    ui.progress(min(saved / goal, 1), label=name)
    with ui.row():
        for amount in [5, 10, 50]:
            if ui.button(f"+{amount}"):
                s.saved = saved + amount
        out = ui.number("Amount", 10, min=1)
        if ui.button("Take out") and saved >= out:
            s.saved = saved - out
    if saved >= goal:
        ui.text(f"You can buy it: {name}!", size=24, color="good", align="center")
    else:
        ui.text(f"{goal - saved} to go", color="muted", align="center")
