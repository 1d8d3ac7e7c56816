def app(ui):
    ui.title("Greenhouse")
    s = ui.state
    log = s.get("log", [])
    degrees = ui.number("Degrees", 20.0, min=-50, max=80)
    with ui.row():
        if ui.button("Keep"):
            log.append([ui.now.strftime("%H:%M"), degrees])
        if ui.button("Clear all"):
            s.ask = True
    if s.get("ask"):
        answer = ui.dialog("Delete all?", buttons=["Yes", "No"])
        if answer:
            s.ask = False
            if answer == "Yes":
                log.clear()
    if log:
        values = [row[1] for row in log]
        ui.text(f"{log[-1][0]}: {values[-1]:g} °C", size=32, color="bad" if values[-1] < 5 else "text")
        ui.text(f"Lowest {min(values):g}, highest {max(values):g}, average {sum(values) / len(values):.1f}")
        ui.chart(values, labels=[row[0] for row in log])
    else:
        ui.text("No temperatures yet")
