def app(ui):
    ui.title("Gap text")
    text = ui.field("Text", "The sun rises in the east and it goes down in the west every day", lines=5)
    every = int(ui.number("Gap at every ... word", 5, min=2, max=20))
    words = text.split()
    missing = words[every - 1::every]
    words[every - 1::every] = ["____"] * len(missing)
    ui.text(" ".join(words) or "Type a text", size=24)
    ui.text(f"{len(missing)} {'gap' if len(missing) == 1 else 'gaps'}", color="muted")
    if ui.switch("Show the missing words", False):
        ui.text(", ".join(missing), size=20)
