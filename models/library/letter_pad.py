def app(ui):
    ui.title("Letters")
    s = ui.state
    text = s.get("text", "")
    ui.text(text + "_", size=40)
    with ui.grid(7):
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            if ui.button(letter):
                s.text = text + letter
        if ui.button("Space"):
            s.text = text + " "
        if ui.button("Delete"):
            s.text = text[:-1]
