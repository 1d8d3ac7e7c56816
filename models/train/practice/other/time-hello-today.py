def app(ui):
    s = ui.state
    counts = s.get("counts", {})
    today = ui.now.date()
    yesterday = today - datetime.timedelta(days=1)
    pressed = ui.button("Say Hello")
    if pressed:
        counts[str(today)] = counts.get(str(today), 0) + 1
    ui.table([["Today", counts.get(str(today), 0)], ["Day before", counts.get(str(yesterday), 0)]])
