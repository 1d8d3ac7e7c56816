def app(ui):
    ui.title("In common")
    mine = [part.strip().lower() for part in ui.field("Mine").split(",") if part.strip()]
    yours = [part.strip().lower() for part in ui.field("Yours").split(",") if part.strip()]
    both = [thing for thing in mine if thing in yours]
    if both:
        ui.text("Both: " + ", ".join(both), size=24)
    else:
        ui.text("Nothing in common", color="muted")
