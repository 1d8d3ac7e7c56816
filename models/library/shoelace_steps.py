STEPS = ["Cross the two laces.", "Put one lace under the other and pull tight.", "Make a loop with one lace.",
         "Lay the other lace around the loop.", "Push it through the hole as a second loop.", "Pull both loops tight."]


def app(ui):
    ui.title("Tie my shoes")
    s = ui.state
    step = s.get("step", 0)
    with ui.row():
        if ui.button("Back") and step > 0:
            step = s.step = step - 1
        if ui.button("Next") and step < len(STEPS):
            step = s.step = step + 1
    if step == len(STEPS):
        ui.text("Done, well tied!", size=32, bold=True)
    else:
        ui.text(f"Step {step + 1} of {len(STEPS)}", color="muted")
        ui.text(STEPS[step], size=32, bold=True)
