DATES = ["Fri 8 May", "Sat 9 May", "Fri 15 May", "Sat 16 May"]


def app(ui):
    ui.title("Which date?")
    answers = ui.state.get("answers", [])
    name = ui.field("Name").strip()
    with ui.row():
        ticked = [date for date in DATES if ui.checkbox(date, False)]
    if ui.button("Add") and name:
        answers.append([name, ticked])
        ui.clear("Name")
        for date in DATES:
            ui.clear(date)
    can = {date: [who for who, dates in answers if date in dates] for date in DATES}
    best = max(DATES, key=lambda date: len(can[date]))
    ui.text(f"Best: {best}" if can[best] else "No answers yet", size=36, bold=True)
    for date in DATES:
        ui.text(f"{date}: {len(can[date])} {', '.join(can[date])}", size=20)
    ui.text("Answered: " + ", ".join(who for who, dates in answers), color="muted")
