{let b=document.currentScript.src.replace("embed.js",""),q=()=>document.querySelectorAll(`iframe[src^="${b}"]`)
addEventListener("message",({data:d,origin:o,source:s})=>{let h=d?.chartHeight
if(Number.isInteger(h)&&h>=50&&h<=9999&&b.startsWith(o+"/"))for(let f of q())if(f.contentWindow==s)f.style.height=h+"px"})
for(let f of q())f.contentWindow.postMessage("","*")}
