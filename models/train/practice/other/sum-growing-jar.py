def app(ui):
    ui.title("Jar")
    goal = float(ui.field("I want to have", "50") or 0)
    month = 0
    rate = 20
    while goal > 0:
        goal -= rate
        rate += 5
        month += 1
    ui.text(f"You need {month} months.")
