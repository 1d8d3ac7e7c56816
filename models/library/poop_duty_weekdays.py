DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("Dog duty")
    text = ui.field("Names", "Ann, Ben, Cleo", placeholder="With commas")
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        ui.text("Type at least one name", color="warn")
        return
    today = ui.today.weekday()
    ui.text(f"Today: {names[today % len(names)]}", size=32, bold=True)
    ui.table([[day, names[place % len(names)]] for place, day in enumerate(DAYS)], header=["Day", "Who"])
