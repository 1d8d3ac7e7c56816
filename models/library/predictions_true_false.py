def app(ui):
    ui.title("Predictions")
    waiting = ui.state.get("waiting", [])
    decided = ui.state.get("decided", [])
    with ui.row():
        text = ui.field("I predict").strip()
        if ui.button("Add") and text:
            waiting.append(text)
            ui.clear("I predict")
    right = sum(came for came, text in decided)
    if decided:
        ui.text(f"{right / len(decided) * 100:.0f}% came true", size=40, bold=True)
        ui.text(f"{right} of {len(decided)}")
    else:
        ui.text("Nothing decided yet", size=28, bold=True)
    ui.text(f"{len(waiting)} open", color="muted")
    picked = ui.list(waiting, actions=["True", "False"])
    if picked and picked.action:
        decided.append([picked.action == "True", waiting.pop(picked.index)])
    for came, text in decided:
        ui.text(f"{'✓' if came else '✗'} {text}", color="good" if came else "bad")
