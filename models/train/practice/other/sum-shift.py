from datetime import datetime, timedelta


def app(ui):
    ui.title("Shift length")
    with ui.row():
        a = ui.field("From", placeholder="22:00")
        b = ui.field("To", placeholder="06:15")
    go = ui.button("Calculate")
    if go:
        try:
            one = datetime.strptime(a, "%H:%M")
            two = datetime.strptime(b, "%H:%M")
        except ValueError:
            ui.state.answer = "Please type both times"
        else:
            if two <= one:
                two += timedelta(days=1)
            worked = (two - one - timedelta(minutes=30)).total_seconds() / 3600
            ui.state.answer = f"You worked {int(worked)} h {round(worked % 1 * 60)} min"
    ui.text(ui.state.get("answer", ""))
