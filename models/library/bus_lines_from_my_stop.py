from datetime import datetime


def app(ui):
    ui.title("My bus stop")
    buses = ui.state.get("buses", [])
    with ui.row():
        line = ui.field("Line").strip()
        time = ui.field("Time", placeholder="15:40").strip()
        if ui.button("Add") and line:
            try:
                buses.append([f"{datetime.strptime(time, '%H:%M'):%H:%M}", line])
                buses.sort()
                ui.clear("Line")
                ui.clear("Time")
            except ValueError:
                ui.notify("Write the time like 15:40")
    coming = [bus for bus in buses if bus[0] >= f"{ui.now:%H:%M}"]
    if coming:
        time, line = coming[0]
        left = int(time[:2]) * 60 + int(time[3:]) - ui.now.hour * 60 - ui.now.minute
        ui.text(f"Line {line} in {left} min" if left else f"Line {line} now", size=40, bold=True)
    else:
        ui.text("No bus today", size=40, bold=True)
    picked = ui.list([f"{time} Line {line}" for time, line in buses], actions=["Delete"])
    if picked:
        buses.pop(picked.index)
