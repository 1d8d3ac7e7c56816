CHORES = {"Dishes": 0.5, "Bins": 1, "Hoover": 2}


def app(ui):
    ui.title("Chore money")
    s = ui.state
    money = s.get("money", {"Mia": 0, "Leo": 0})
    who = ui.choice("Who", list(money))
    with ui.row():
        for chore, pay in CHORES.items():
            if ui.button(f"{chore} {pay:.2f}"):
                money[who] += pay
    for name in money:
        ui.text(f"{name}: {money[name]:.2f}", size=32, bold=True)
    days = 6 - ui.now.weekday()
    ui.text(f"Payday in {days} {'day' if days == 1 else 'days'}" if days else "Payday today")
    if ui.button("Pay out"):
        s.paid = s.get("paid", 0) + sum(money.values())
        s.money = {name: 0 for name in money}
    ui.text(f"Paid so far: {s.get('paid', 0):.2f}", color="muted")
