def app(ui):
    ui.title("File name")
    title = ui.field("Title")
    ui.text(title.strip().lower().replace(" ", "_"), size=24)
