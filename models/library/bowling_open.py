def app(ui):
    ui.title("Five frames")
    s = ui.state
    frames = s.get("frames", [])
    if len(frames) < 5:
        ui.text(f"Frame {len(frames) + 1}", size=24)
        first = ui.number("First ball", 0, min=0, max=10)
        second = ui.number("Second ball", 0, min=0, max=10)
        if ui.button("Add frame"):
            if first + second > 10:
                ui.notify("At most 10 pins in a frame")
            else:
                frames.append([first, second, first + second + 5 * (first == 10)])
                ui.clear("First ball")
                ui.clear("Second ball")
    else:
        ui.text("Finished", size=24, color="good")
    ui.table(frames, header=["First", "Second", "Points"])
    ui.text(f"Total: {sum(frame[2] for frame in frames)}", size=28, bold=True)
    if ui.button("New game"):
        frames.clear()
