import random


def app(ui):
    ui.title("Weekend dishes")
    s = ui.state
    text = ui.field("Dishes, one per line", lines=5)
    dishes = [dish.strip() for dish in text.splitlines() if dish.strip()]
    if ui.button("Plan"):
        if dishes:
            s.plan, s.words = [random.choice(dishes), random.choice(dishes)], ""
        else:
            s.words = "Type a dish first"
    saturday, sunday = s.get("plan", ["-", "-"])
    ui.text(f"Saturday: {saturday}", size=24)
    ui.text(f"Sunday: {sunday}", size=24)
    ui.text(s.get("words", ""), color="bad")
