DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
SHIFTS = ["Free", "Early", "Late", "Night"]


def app(ui):
    ui.title("Shifts")
    plan = ui.state.get("plan", [0] * 7)
    with ui.grid(7):
        for i, day in enumerate(DAYS):
            if ui.button(f"{day}: {SHIFTS[plan[i]]}"):
                plan[i] = (plan[i] + 1) % 4
    ui.text(f"Night shifts: {plan.count(3)}", size=20)
