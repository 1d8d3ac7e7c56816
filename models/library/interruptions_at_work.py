KINDS = ["Phone", "Colleague", "Message", "Myself"]


def app(ui):
    ui.title("Interruptions")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.counts = today, [0, 0, 0, 0]
    with ui.row():
        for place, kind in enumerate(KINDS):
            if ui.button(kind):
                s.counts[place] += 1
    total = sum(s.counts)
    ui.text(f"{total} {'interruption' if total == 1 else 'interruptions'} today", size=28, bold=True)
    ui.chart(s.counts, kind="bar", labels=KINDS)
