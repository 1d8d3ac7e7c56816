def app(ui):
    ui.title("Diary")
    done = ui.state.get("done", [])
    count = ui.number("Distance today", 10, min=0)
    ui.number("Minutes", 10, min=0)
    if ui.button("Save"):
        done.append(count)
    ui.text(f"In all: {sum(done):g}, runs: {len(done)}")
    ui.text(f"Best and longest: {done[-1] if done else 0:g}")
