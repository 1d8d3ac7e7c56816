def app(ui):
    ui.title("Lines to boxes")
    s = ui.state
    text = ui.field("Lines", lines=6)
    if ui.button("Make boxes"):
        s.boxes = [{"text": line.strip(), "done": False} for line in text.split("\n") if line.strip()]
    boxes = s.get("boxes", [])
    for box in boxes:
        box["done"] = ui.checkbox(box["text"], box["done"])
    ui.text(f"Open: {sum(not box['done'] for box in boxes)}", bold=True)
