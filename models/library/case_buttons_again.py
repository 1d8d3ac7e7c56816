def app(ui):
    ui.title("Letters")
    s = ui.state
    text = ui.field("Text", "")
    with ui.row():
        for form in ["UPPER", "lower", "Title", "As typed"]:
            if ui.button(form):
                s.form = form
    form = s.get("form", "As typed")
    shown = {"UPPER": text.upper(), "lower": text.lower(), "Title": text.title()}.get(form, text)
    ui.text(f"Result: {shown}", size=24)
    ui.text(f"Capitals: {sum(sign.isupper() for sign in shown)}")
