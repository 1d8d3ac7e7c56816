def app(ui):
    ui.title("Cook and helper")
    s = ui.state
    cooks = [name.strip() for name in ui.field("Cooks").split(",") if name.strip()]
    helpers = [name.strip() for name in ui.field("Helpers").split(",") if name.strip()]
    if ui.button("Draw"):
        if cooks and helpers:
            s.words = f"{random.choice(cooks)} cooks, {random.choice(helpers)} helps"
        else:
            s.words = "Fill in both"
    ui.text(s.get("words", ""), size=28)
