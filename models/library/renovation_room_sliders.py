ROOMS = ["Kitchen", "Bathroom", "Bedroom", "Living room"]


def app(ui):
    ui.title("Renovation")
    done = {room: ui.slider(f"{room} %", 0, 100, 0, step=5) for room in ROOMS}
    average = sum(done.values()) / len(done)
    ui.progress(average / 100)
    ui.text(f"{average:.0f}% of the flat", size=36, bold=True)
    finished = [room for room in ROOMS if done[room] == 100]
    if finished:
        ui.text("Finished: " + ", ".join(finished), color="good")
