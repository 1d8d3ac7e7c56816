MARKS = {"English": ("“", "”"), "German": ("„", "“"), "French": ("« ", " »")}


def app(ui):
    ui.title("Quotation marks")
    text = ui.field("Text", "so")
    first, last = MARKS[ui.choice("Marks", list(MARKS))]
    quoted = first + text.strip() + last
    ui.text(quoted, size=28)
    if ui.button("Copy"):
        ui.copy(quoted)
        ui.notify("Copied")
