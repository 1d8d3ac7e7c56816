def app(ui):
    ui.title("Swear jar")
    s = ui.state
    ui.text(f"{s.get('euros', 0):.2f} euros", size=48, bold=True, align="center")
    with ui.row():
        if ui.button("Oops"):
            s.euros = s.get("euros", 0) + 0.5
        if ui.button("Empty the jar"):
            s.asking = True
    if s.get("asking"):
        answer = ui.dialog("Are you sure?", buttons=["Yes", "No"])
        if answer == "Yes":
            s.euros = 0
        if answer:
            s.asking = False
