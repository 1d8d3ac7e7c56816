STRETCHES = [
    "Ear to the left shoulder, 15 s", "Ear to the right shoulder, 15 s", "Look left and right, 5 times",
    "Chin to the chest, 15 s", "Circle the shoulders, 10 times",
]


def app(ui):
    ui.title("Neck")
    s = ui.state
    done = s.get("done", [])
    if ui.button("Start again"):
        done.clear()
    rows = [{"text": stretch, "done": stretch in done} for stretch in STRETCHES]
    picked = ui.list(rows)
    if picked:
        name = STRETCHES[picked.index]
        if name in done:
            done.remove(name)
        else:
            done.append(name)
    ui.text(f"{len(done)} of {len(STRETCHES)}", size=32, bold=True)
    if len(done) == len(STRETCHES):
        ui.text("Now your neck is relaxed", color="good")
