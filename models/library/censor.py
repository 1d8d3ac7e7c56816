def app(ui):
    ui.title("Forbidden words")
    text = ui.field("Text", lines=4)
    forbidden = [word.strip().lower() for word in ui.field("Forbidden words").split(",")]
    words = text.split()
    result = ["[hidden]" if word.strip(".,;:!?").lower() in forbidden else word for word in words]
    ui.text(" ".join(result), size=20)
    ui.text(f"Hidden: {result.count('[hidden]')}", color="muted")
