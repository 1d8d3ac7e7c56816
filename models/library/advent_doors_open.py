TREATS = ["a star", "a cookie", "a candle", "an apple", "a song", "a nut", "a bell", "an angel"]


def app(ui):
    ui.title("Advent calendar")
    opened = ui.state.get("opened", [])
    today = ui.now.day if ui.now.month == 12 else 0
    with ui.grid(6):
        for day in range(1, 25):
            if day in opened:
                ui.text(f"{day}: {TREATS[day % len(TREATS)]}", color="good")
            elif ui.button(str(day)):
                if day <= today:
                    opened.append(day)
                else:
                    ui.notify("Not yet!")
    ui.text(f"{len(opened)} of 24 open", size=24, bold=True)
