def app(ui):
    ui.title("Quiet")
    s = ui.state
    quiet = s.get("quiet", 0)
    if ui.every(1):
        quiet = s.quiet = quiet + 1
    if ui.button("Noise"):
        s.longest = max(s.get("longest", 0), quiet)
        s.quiet = 0
    ui.text(f"Quiet for {quiet} seconds", size=32)
    ui.text(f"Longest: {s.get('longest', 0)} seconds")
