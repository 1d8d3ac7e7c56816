import random


def app(ui):
    ui.title("Ask the owl")
    s = ui.state
    plan = ui.field("What do you want to do?")
    with ui.row():
        if ui.button("Ask"):
            s.answer = random.choice(["Yes", "No", "Maybe"]) if plan.strip() else "Tell me your plan first"
            s.plan = plan.strip()
            ui.clear("What do you want to do?")
        if ui.button("Forget it"):
            s.answer = ""
            s.plan = ""
            ui.clear("What do you want to do?")
    ui.text(s.get("plan", ""), size=20, align="center")
    ui.text(s.get("answer", "") or "The owl waits", size=40, bold=True, align="center")
