from datetime import timedelta

STEPS = [("First rise", 60), ("Fold", 5), ("Second rise", 45), ("Bake", 40)]


def app(ui):
    ui.title("Bread")
    s = ui.state
    if ui.button("Begin now"):
        s.start = ui.now
    ui.every(1)
    begin = s.get("start") or ui.now
    current, rows = "Done" if s.get("start") else "Ready to begin", []
    for name, minutes in STEPS:
        end = begin + timedelta(minutes=minutes)
        if s.get("start") and begin <= ui.now < end:
            left = math.ceil((end - ui.now).total_seconds())
            current = f"{name} {left // 60}:{left % 60:02d}"
        rows.append([name, begin.strftime("%H:%M"), end.strftime("%H:%M")])
        begin = end
    ui.text(current, size=48, bold=True)
    ui.table(rows, header=["Step", "From", "To"])
