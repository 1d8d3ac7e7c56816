def app(ui):
    ui.title("Join lines")
    text = ui.field("Text", lines=8)
    paragraphs = []
    for block in re.split(r"\n\s*\n", text):
        block = block.strip().replace("-\n", "")
        if block:
            paragraphs.append(" ".join(block.split()))
    if not paragraphs:
        ui.text("Nothing pasted", color="muted")
        return
    ui.text(f"{len(paragraphs)} {'paragraph' if len(paragraphs) == 1 else 'paragraphs'}", color="muted")
    for paragraph in paragraphs:
        ui.text(paragraph)
    if ui.button("Copy"):
        ui.copy("\n\n".join(paragraphs))
        ui.notify("Copied")
