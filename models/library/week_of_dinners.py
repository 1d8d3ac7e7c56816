import random

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def app(ui):
    ui.title("Dinners of the week")
    s = ui.state
    text = ui.field("Dishes", lines=2, placeholder="soup, pasta, fish, rice, pizza")
    dishes = [dish.strip() for dish in text.split(",") if dish.strip()]
    if ui.button("Plan"):
        if len(dishes) >= 5:
            s.plan, s.words = random.sample(dishes, 5), ""
        else:
            s.words = "Type at least five dishes"
    for day, dish in zip(DAYS, s.get("plan", ["-"] * 5)):
        ui.text(f"{day}: {dish}", size=20)
    ui.text(s.get("words", ""), color="bad")
