def app(ui):
    ui.title("Initials")
    name = ui.field("Name", placeholder="John Ronald Tolkien")
    initials = [word[0].upper() + "." for word in name.split()]
    ui.text(" ".join(initials) or "Type your name", size=40, align="center")
