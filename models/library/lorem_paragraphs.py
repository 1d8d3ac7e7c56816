LOREM = ("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore "
         "et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut "
         "aliquip ex ea commodo consequat.")


def app(ui):
    ui.title("Lorem ipsum")
    count = ui.slider("Paragraphs", 1, 10, 2)
    for _ in range(count):
        ui.text(LOREM)
    ui.text(f"{count * len(LOREM.split())} words", color="muted")
    if ui.button("Copy"):
        ui.copy("\n\n".join([LOREM] * count))
        ui.notify("Copied")
