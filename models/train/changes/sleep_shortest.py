def app(ui):
    ui.title("Sleep")
    s = ui.state
    nights = s.get("nights", [])
    start = s.get("start", 0)
    if start:
        ui.text(f"In bed since {s.clock}", size=24)
        if ui.button("Good morning"):
            hours = (ui.time - start) / 3600
            nights.append([ui.now.strftime("%d %b"), round(hours, 1)])
            s.start = 0
    elif ui.button("Good night"):
        s.start = ui.time
        s.clock = ui.now.strftime("%H:%M")
    ui.text(f"Nights: {len(nights)}", color="muted")
    if nights:
        average = sum(hours for day, hours in nights) / len(nights)
        ui.text(f"Last night: {nights[-1][1]} hours", size=24)
        shortest = min(hours for day, hours in nights)
        ui.text(f"Shortest: {shortest} hours", color="bad" if shortest < 6 else "")
        ui.text(f"Average: {average:.1f} hours")
        ui.chart([hours for day, hours in nights[-14:]], labels=[day for day, hours in nights[-14:]], kind="bar")
