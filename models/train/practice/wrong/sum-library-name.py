def app(ui):
    ui.title("Library name")
    names = ui.field("Full name").split()
    if len(names) > 1:
        initials = " ".join(name[0].upper() + "." for name in names[:1])
        ui.text(f"{names[-1].capitalize()}, {initials}", size=28)
