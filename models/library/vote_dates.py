DAYS = ["Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("Barbecue")
    votes = ui.state.get("votes", {day: 0 for day in DAYS})
    with ui.row():
        for day in DAYS:
            if ui.button(day):
                votes[day] += 1
    for day in DAYS:
        ui.text(f"{day}: {votes[day]}", size=20)
    most = [day for day in DAYS if votes[day] == max(votes.values())]
    ui.text(f"Leading: {most[0]}" if len(most) == 1 else "A tie", size=24, bold=True)
    if ui.button("New vote"):
        ui.state.votes = {day: 0 for day in DAYS}
