import math


def app(ui):
    ui.title("Dashboard")
    s = ui.state
    history = s.get("history", [20.0])
    if ui.every(1):
        n = s.ticks = s.get("ticks", 0) + 1
        history.append(round(20 + 5 * math.sin(n / 5), 1))
        s.history = history = history[-60:]
    with ui.row():
        with ui.card("Now"):
            ui.text(f"{history[-1]:.1f} °C", size=36, bold=True)
        with ui.card("Highest"):
            ui.text(f"{max(history):.1f} °C", size=36, color="bad")
        with ui.card("Lowest"):
            ui.text(f"{min(history):.1f} °C", size=36)
        with ui.card("Average"):
            ui.text(f"{sum(history) / len(history):.1f} °C", size=36, color="accent")
    if history[-1] > 24.5:
        ui.text("Too warm", size=24, color="bad")
    ui.chart({"Temperature": history}, kind="area", y_label="°C")
    ui.text(f"{len(history)} readings, last at {ui.now:%H:%M:%S}", color="muted")
    if ui.button("Clear"):
        s.history, s.ticks = [20.0], 0
