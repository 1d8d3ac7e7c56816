MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def app(ui):
    ui.title("Cash flow")
    have = ui.number("I have", 1000, min=0)
    come = ui.number("In a month", 2500, min=0)
    go = ui.number("Out a month", 2700, min=0)
    labels = [MONTHS[(ui.now.month + place) % 12] for place in range(6)]
    money = [have + (come - go) * (place + 1) for place in range(6)]
    ui.chart(money, labels=labels)
    below = [label for label, amount in zip(labels, money) if amount < 0]
    if below:
        ui.text(f"Below zero from {below[0]}", size=24, color="bad")
    else:
        ui.text("Never below zero", size=24, color="good")
