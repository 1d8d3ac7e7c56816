DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
KINDS = ["Veg", "Meat", "Fish", "Pasta"]


def app(ui):
    ui.title("Dinners")
    dinners = [ui.choice(day, KINDS) for day in DAYS]
    for kind in KINDS:
        ui.text(f"{kind}: {dinners.count(kind)}")
    if dinners.count("Meat") > 2:
        ui.text("Too much meat", size=24, color="bad")
