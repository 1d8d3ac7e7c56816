def app(ui):
    ui.title("Form")
    with ui.card():
        ui.text("How many people")
        people = ui.number("", 2, min=1, max=12)
    name = ui.field("Name", placeholder="Jane")
    share = ui.slider("Share", 0, 1, 0.5, step=0.1)
    unit = ui.choice("Unit", ["metres", "kilometres"], "metres")
    tab = ui.tabs(["Short", "Long"])
    proud = ui.checkbox("Proud", False)
    loud = ui.switch("Loud", False)
    ui.text(f"{name} and {people - 1} others, {share:.1f} {unit}, {tab}")
    ui.text(f"proud {proud}, loud {loud}")
